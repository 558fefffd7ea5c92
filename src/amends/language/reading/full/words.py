"""A message as the encoder's words."""

from __future__ import annotations

from tokenizers import Regex, Tokenizer, normalizers

# Words of one look; a longer message is looked at in several.
LONGEST = 192


def prepared(tokenizer: Tokenizer) -> Tokenizer:
    """Let a tokenizer see every handle as @firm and every address as "link"."""
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(r"https?://\S+"), "link"),
            normalizers.Replace(Regex(r"@\w+"), "@firm"),
            normalizers.BertNormalizer(lowercase=True),
        ]
    )
    return tokenizer
