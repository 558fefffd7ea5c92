.DEFAULT_GOAL := help
.PHONY: help setup demo check lint types contracts migrations pages test eval practices bench lock

BIN := .venv/bin
PYTHON ?= python3
export DJANGO_SETTINGS_MODULE := amends.config.settings

help:  ## Show this list
	@grep -hE '^[a-z]+:.*##' Makefile | sed 's/:[^#]*##/\t/' | expand -t 13

setup: .venv/.ready  ## Make .venv with everything in it

.venv/.ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Amends needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name one: make setup PYTHON=python3.12")'
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: setup  ## Open the demo company's desk (PORT=8000 MAIL_PORT=2525)
	@$(BIN)/amends demo

check: setup lint types contracts migrations pages  ## Format, style, types, imports, migrations, generated pages

lint: setup
	$(BIN)/ruff format --check src tests scripts bench training
	$(BIN)/ruff check src tests scripts bench training
	$(BIN)/djade --check --target-version 5.2 $$(find src -name '*.html')

types: setup
	$(BIN)/mypy src scripts training

contracts: setup
	$(BIN)/lint-imports --no-logo

migrations: setup
	$(BIN)/python -m django makemigrations --check --dry-run

pages: setup
	$(BIN)/python scripts/write_rule_pages.py --check

test: setup  ## Every test, on SQLite and on PostgreSQL, in a real browser
	$(BIN)/python scripts/run_tests.py

eval: setup  ## Measure the reader and the coach, write docs/quality.md
	$(BIN)/python scripts/write_quality.py

practices: setup  ## Say which of the thirty practices hold
	@$(BIN)/python scripts/show_practices.py

bench: setup  ## Run the benchmarks
	$(BIN)/python -m bench

lock: setup  ## Pin every requirement again, with hashes
	@$(BIN)/pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra develop --quiet -o requirements.txt pyproject.toml
