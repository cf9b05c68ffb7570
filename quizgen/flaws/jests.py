"""Words of options that are jokes: figures of tales, and what people do to pass the time."""

from __future__ import annotations

import re

TALES = re.compile(
    r"\b(?:santa claus|mickey mouse|harry potter|superman|batman|spider-?man|fair(?:y|ies)|unicorns?|aliens?"
    r"|magic(?:al(?:ly)?)?|wizards?|elves|elf|zombies?"
    r"|ghosts?|dragons?|leprechauns?|mermaids?|your (?:mom|mum|mother|dog|cat|teacher|neighbou?r)|my (?:mom|mum"
    r"|mother|dog|cat|teacher|neighbou?r|uncle|grandmother)|who cares"
    r"|i don'?t know|no idea|lol|abracadabra|easter bunny|tooth fairy|pizza|teddy bear|vampires?|time travell?ers?"
    r"|ice cream|because (?:he|she|it|they) (?:was|were|is|are)? ?(?:bored|hungry|sleepy|lazy|stupid)"
    r"|out of boredom|for fun|it was bored|were bored|was bored|chocolate|donald duck|video games?|netflix|facebook"
    r"|instagram|tiktok)\b",
    re.IGNORECASE,
)
PASTIMES = re.compile(
    r"\b(?:sing(?:ing|s)?|danc(?:e|es|ing)|laugh(?:ing|s)?|tickl\w+|whistl\w+|giggl\w+|snor(?:e|es|ing)|newspapers?"
    r"|pretty|cute"
    r"|funny|yummy|tasty"
    r"|delicious|bored(?:om)?|birthdays?|cartoons?|selfies?|holidays?|vacation|cook(?:ing"
    r"|s)? (?:dinner|lunch|breakfast|soup|pasta)"
    r"|play(?:ing|s)? (?:football|soccer|games?|cards|music|guitar|piano|tennis|basketball|chess)|rid(?:e|es"
    r"|ing) a \w+|driv(?:e|es|ing) a \w+|go(?:es|ing)? to (?:bed|school|the beach|the cinema|the movies)"
    r"|(?:eat|eats|eating) (?:lunch|breakfast|dinner|cake|candy|sweets|pizza)|look(?:s|ing)? (?:nice|good|cool"
    r"|beautiful)|drink(?:s|ing)? (?:coffee|tea|beer|lemonade)|wash(?:es|ing)? the dishes|tell(?:s|ing)? jokes"
    r"|watch(?:es|ing)? (?:tv|television|movies)|send(?:s|ing)? (?:an? )?e-?mails?"
    r"|forg[eo]t(?:s|ting)?|(?:is|are|was|were|got|gets?|felt|feels?) (?:tired|hungry|sleepy|lazy|jealous|shy|sad"
    r"|lonely|lucky)"
    r"|how to (?:swim|dance|cook|drive)|by accident while|afraid of the dark|lottery|horoscopes?|lucky charms?)\b",
    re.IGNORECASE,
)
