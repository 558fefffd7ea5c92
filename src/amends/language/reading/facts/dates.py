"""Which day: in figures, in words, and as computers write it."""

from __future__ import annotations

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\w)(?:\.(?=\s?\d))?"
)
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
NTH = r"(?:st|nd|rd|th)"
MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"
YEAR = r"(?:(?:19|20)\d\d)"
# "May 5 people", "in March 3 times": the figure counts what follows.
COUNTED = (
    r"(?!\s?(?:[%:]|(?:people|times?|days?|hours?|hrs?|weeks?|months?|years?|minutes?"
    r"|mins?|am|pm|of|calls?|e?mails?|parcels?|items?|orders?|bags?|boxes)\b))"
)
# What a month begins: May 3rd, December 24, March 2024.
WORDED = (
    rf"(?:{MONTH}\s(?:the\s)?{DAY}{NTH}|(?-i:(?=[A-Z])){MONTH}[\s-]{DAY}(?!\d){COUNTED})"
    rf"(?!\w)(?:,?\s{YEAR}(?!\w))?"
    rf"|{MONTH},?\s{YEAR}(?!\w)"
)
FIGURED = (
    rf"{YEAR}(?:-\d\d-\d\d|/\d\d/\d\d|\.\d\d\.\d\d)(?![\d/.-]{{0,8}}\d)"
    rf"|(?:{DAY}(?P<mark>[/.-]){MONTH_NUMBER}|{MONTH_NUMBER}(?P<other>[/.-]){DAY})"
    rf"(?:(?P=mark)|(?P=other))(?:{YEAR}|\d\d)(?![\d/.-]{{0,8}}\d)"
    rf"|{DAY}{NTH}?(?:\sof|\sday\sof)?[\s-]?{MONTH}(?:[,\s'’-]{{0,2}}(?:{YEAR}|(?<=['’-])\d\d)(?!\w))?"
    # A day without a year is as easily a share: 1/2, 9/10, 24/7.
    rf"|(?!24/7)(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\bsince\s)|(?<=\bfrom\s)|(?<=\bdated\s)"
    rf"|(?<=\buntil\s)|(?=0\d/|\d\d?/0))(?:{DAY}/{MONTH_NUMBER}|{MONTH_NUMBER}/{DAY})"
    r"(?![\d/]|\s(?:of|price|an?)\b)"
)
