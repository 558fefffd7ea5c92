"""Telephone numbers: British, American, Indian and international ones."""

from __future__ import annotations

GAP = r"[\s.-]?"
PHONE = (
    # +44 (0)20 7946 0958, 0044 ...
    rf"(?:\+|00)[1-9]\d{{0,2}}{GAP}(?:\(\d{{1,4}}\){GAP})?\d(?:[\s.-]{{0,2}}\d){{6,12}}(?!\w)"
    # 020 7946 0958, (0161) 496 0000
    rf"|\(0\d{{2,5}}\)\s?\d(?:{GAP}\d){{5,8}}(?!\w)|0[1-9](?:{GAP}\d){{7,9}}(?!\w)"
    # (555) 123-4567, 1-800-555-0199
    rf"|(?:1[\s.-])?(?:\(\d{{3}}\){GAP}|\d{{3}}[\s.-])\d{{3}}[\s.-]\d{{4}}(?!\w)"
    # 98765 43210
    r"|[6-9]\d{4}[\s-]?\d{5}(?!\w)"
)
CALLED = (
    r"(?:(?:call|ring|phone|text|reach|contact|whatsapp)(?:\sme)?(?:\sback)?\s(?:on|at)"
    r"|(?:phone|tel|telephone|mobile|mob|cell|whatsapp|contact)(?:\s(?:number|no|num))?)"
    r"(?:\.|:|\sis)?[\s:]{0,3}"
)
CALLED_AT = r"\+?\(?\d(?:[\s().-]{0,2}\d){6,13}(?!\w)"
