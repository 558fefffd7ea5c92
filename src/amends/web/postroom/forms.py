from django import forms


class FileForm(forms.Form):
    sender = forms.CharField(required=False, max_length=254)
    name = forms.CharField(required=False, max_length=200)


class SetAsideForm(forms.Form):
    because = forms.CharField(required=False, max_length=500)
