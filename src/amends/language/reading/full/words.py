"""A message as the encoder's words."""

from __future__ import annotations

from tokenizers import Regex, Tokenizer, normalizers

# Words of one look; a longer message is looked at in several.
LONGEST = 192


# The encoder knows no faces; these words stand for them.
FACES = {
    "😡🤬👿": "furious", "😠💢": "angry", "😤": "fed up", "🙄": "rolls eyes",
    "😢😭😿": "crying", "😞😔🙁☹😟": "sad", "😰😨😱": "worried", "🤦🤷": "hopeless",
    "🙏": "please", "👍👌": "good", "❤💕😍🥰😘💙": "love", "😊🙂😀😁😄🎉": "happy",
    "😂🤣😆": "haha", "💩🤮🤢": "disgusting", "🖕": "fuck you", "👎": "bad",
}  # fmt: skip


def prepared(tokenizer: Tokenizer) -> Tokenizer:
    """Let a tokenizer see handles as @firm, addresses as "link", faces as words."""
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(r"https?://\S+"), "link"),
            normalizers.Replace(Regex(r"@\w+"), "@firm"),
            *(
                normalizers.Replace(Regex(f"[{faces}]"), f" {words} ")
                for faces, words in FACES.items()
            ),
            normalizers.BertNormalizer(lowercase=True),
        ]
    )
    return tokenizer
