"""A first complaint to try the desk on; its address can never exist (RFC 2606)."""

NAME = "Robin Marlow"
SENDER = "robin.marlow@customer.example"
SUBJECT = "Armchair, second time of asking"
WORDS = """\
Hello,

the armchair I ordered on 2 November came with one leg shorter than the others. I sent \
you a picture the same evening and was told somebody would call me within two days. \
That was nine days ago and nobody has.

This is the second time I am asking. I would like a replacement leg or my money back, \
and I would like to know by Friday which of the two it will be.

Robin Marlow
"""
