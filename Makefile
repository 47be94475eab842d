# `make read` and `make test` are all that a newcomer needs; both set up what is missing.
PYTHON ?= python3
ARTICLE ?= $(firstword $(wildcard seeds/*.txt))
BIN := .venv/bin

.PHONY: read test check lint types layers accuracy bench bench-inputs screenshots clean

read: .venv/installed
	@$(BIN)/reader "$(ARTICLE)"

test: check
	$(BIN)/python -m pytest

check: lint types layers

lint: .venv/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/installed
	$(BIN)/basedpyright

layers: .venv/installed
	$(BIN)/lint-imports

accuracy: .venv/installed
	$(BIN)/python -m benchmarks.accuracy

bench: .venv/installed
	$(BIN)/python -m benchmarks.speed

bench-inputs: .venv/installed
	$(BIN)/python -m benchmarks.inputs

screenshots: .venv/installed
	$(BIN)/python -m benchmarks.screenshots

.venv/installed: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Setting up (once; a minute or so) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

clean:
	rm -rf .venv dist build
