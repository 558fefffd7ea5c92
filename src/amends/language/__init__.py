"""The ground floor: text in, judgement out. No Django, no network, no clock."""
