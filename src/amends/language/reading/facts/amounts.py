"""How much money: figures beside a sign, a code or a word for it."""

from __future__ import annotations

SIGN = r"[$£€₹¥₩₦₱₺₽₪฿₫₴₵]"
# Some codes are words as well ("try", "all", "cop"), so these are taken in capitals.
CODE = (
    r"(?:usd|eur|gbp|inr|aud|cad|nzd|zar|chf|(?-i:JPY|CNY|RMB|HKD|SGD|SEK|NOK|DKK|PLN"
    r"|CZK|HUF|RON|BGN|TRY|UAH|ILS|BRL|MXN|ARS|AED|SAR|QAR|KWD|EGP|KES|NGN|GHS|UGX|TZS"
    r"|PKR|BDT|LKR|NPR|PHP|MYR|THB|IDR|VND|KRW|TWD))"
)
# 1,200.50 and 1.200,50 and 1 200 and 1,00,000.
FIGURES = (
    r"(?:\d{1,3}(?:(?:,\d{2,3}){1,5}(?:\.\d\d?)?|(?:\.\d{3}){1,4}(?:,\d\d?)?"
    r"|(?:\s\d{3}){1,4}(?:[.,]\d\d?)?)|\d{1,12}(?:[.,]\d\d?)?)(?![.,]?\d)"
)
MANY = r"(?:\s?(?:k|m|bn|million|thousand|lakhs?|crores?|grand)(?!\w))?"
WORD = (
    r"(?:pounds?(?!\s(?:of|heavier|lighter|overweight))|quid|dollars?|bucks|euros?"
    r"|rupees?|rs|rand|cents?|pence|yen|yuan|francs?|kron[ae]r?|kr|zł|zloty|pesos?"
    r"|dirhams?|shillings?|naira|grand)"
)
# What a word begins: Rs 500, USD 20, US$20, R1,500.
WORDED = (
    rf"(?:(?:us|au?|ca?|nz|hk|s|r)\$|(?:{CODE}|rs\.?|ksh|kr)(?=[\s\d]))\s?{FIGURES}{MANY}(?:/-)?"
    rf"|(?-i:R)\s?(?=\d[\d\s,]{{0,15}}[,.\s]\d\d){FIGURES}"
)
# What a sign or a figure begins: £20, 20 quid.
FIGURED = (
    rf"{SIGN}\s?{FIGURES}{MANY}(?:/-)?"
    rf"|{FIGURES}{MANY}(?:\s?(?:{WORD}|{CODE})(?!\w)|\s?{SIGN}(?!\s?\d))"
    r"|\d\d?p(?!\w)"
)
