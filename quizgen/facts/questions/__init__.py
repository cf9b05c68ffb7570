"""From a fact to the bodies of items: stems, gaps, hints, what else is right."""
