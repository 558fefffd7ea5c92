"""How the desk says things: used by every template."""

from django import template

register = template.Library()
