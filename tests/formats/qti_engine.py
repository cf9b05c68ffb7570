"""As much of a QTI 2.1 engine as our items need, written from the specification and not from our exporter."""

from __future__ import annotations

Q = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"


def score(item, answers):
    """The outcomes of an item for the values of its responses."""
    declared = {each.get("identifier"): each for each in item.iterfind(f"{Q}responseDeclaration")}
    assert set(answers) <= set(declared)
    shown = {
        each.get("responseIdentifier") for each in item.find(f"{Q}itemBody").iter() if each.get("responseIdentifier")
    }
    assert shown == set(declared)
    outcomes = {}
    for rule in item.find(f"{Q}responseProcessing"):
        run(rule, declared, answers, outcomes)
    return outcomes


def run(rule, declared, answers, outcomes):
    match rule.tag.removeprefix(Q):
        case "setOutcomeValue":
            outcomes[rule.get("identifier")] = value(rule[0], declared, answers | outcomes)
        case "responseCondition":
            for branch in rule:
                other = branch.tag == f"{Q}responseElse"
                if other or value(branch[0], declared, answers):
                    for inner in branch if other else branch[1:]:
                        run(inner, declared, answers, outcomes)
                    break


def value(expression, declared, answers):
    name = expression.get("identifier")
    parts = list(expression)
    match expression.tag.removeprefix(Q):
        case "variable":
            return answers.get(name)
        case "isNull" | "not":
            return not value(parts[0], declared, answers)
        case "correct":
            return correct(declared[name])
        case "baseValue":
            return float(expression.text) if expression.get("baseType") == "float" else expression.text
        case "match":
            left, right = (value(part, declared, answers) for part in parts)
            return left == right
        case "equal":
            left, right = (value(part, declared, answers) for part in parts)
            low, high = map(float, (expression.get("tolerance") or "0 0").split())
            return right - low <= left <= right + high
        case "sum":
            return sum(value(part, declared, answers) for part in parts)
        case "mapResponse":
            return mapped(declared[name], answers.get(name))
        case "multiple":
            given = [value(part, declared, answers) for part in parts]
            return [each for part in given for each in (sorted(part) if isinstance(part, set) else [part]) if each]


def correct(declaration):
    values = [each.text for each in declaration.iterfind(f"{Q}correctResponse/{Q}value")]
    values = [float(each) for each in values] if declaration.get("baseType") == "float" else values
    match declaration.get("cardinality"):
        case "single":
            return values[0]
        case "multiple":
            return set(values)
        case _:
            return values


def mapped(declaration, given):
    mapping = declaration.find(f"{Q}mapping")
    total = 0
    for each in given if isinstance(given, set) else {given}:
        for entry in mapping:
            same = entry.get("mapKey") == each
            folded = entry.get("caseSensitive") == "false" and entry.get("mapKey").casefold() == str(each).casefold()
            if same or folded:
                total += float(entry.get("mappedValue"))
                break
        else:
            total += float(mapping.get("defaultValue"))
    return max(total, float(mapping.get("lowerBound", "-inf")))
