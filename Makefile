# Familieplan's commands. `make` alone lists them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
# The rules start Maven and npm, which use all cores by themselves.
.NOTPARALLEL:

# A newer npm is nobody's concern here.
export NPM_CONFIG_UPDATE_NOTIFIER := false

MVN := mvn -q -B -Dstyle.color=never -f backend/pom.xml
NPM := npm --prefix frontend --silent

JAR := backend/api/target/quarkus-app/quarkus-run.jar
LAUNCHER := backend/local/target/familieplan-local.jar
BENCH := bench/target/bench.built
NODE_MODULES := frontend/node_modules/.package-lock.json
CHECKERS := .ci/node_modules/.package-lock.json
DIST := frontend/dist/index.html

LOCAL_SOURCES := backend/pom.xml backend/local/pom.xml $(shell find backend/local/src/main -type f)
BENCH_SOURCES := backend/pom.xml bench/pom.xml $(shell find bench/src -type f)
API_SOURCES := backend/pom.xml backend/api/pom.xml $(shell find backend/api/src/main -type f)
WEB_SOURCES := $(shell find frontend -maxdepth 1 -type f -not -name Dockerfile) \
  $(shell find frontend/src frontend/public frontend/scripts -type f 2>/dev/null)

.PHONY: help
help: ## Lists the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: make-room build ## Starts the whole system on this machine, with demo data
	@exec backend/local/start run

# A port in use is told before the long wait for a build, not after it.
.PHONY: make-room
make-room: tools $(LAUNCHER)
	@backend/local/start make-room

.PHONY: build
build: tools $(LAUNCHER) $(JAR) $(DIST) ## Builds what has changed, and nothing else

.PHONY: dev
dev: make-room $(NODE_MODULES) ## The same with live reload of backend and web UI
	@MAVEN=$$(backend/local/maven-for-dev) exec backend/local/start dev

.PHONY: test
test: test-tools ## Runs every test: backend, frontend, contract, browser
	@node .ci/test.mjs

.PHONY: faults
faults: tools $(NODE_MODULES) ## Kills, stops and fills up parts of a running system, twenty rounds
	@$(MVN) -pl faults -am verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dfaults.rounds=20 -Dfaults.left-out=none

.PHONY: backup
backup: tools $(LAUNCHER) ## Backs up the database, also while it runs; KEEP=n forgets all but the newest n
	@exec backend/local/start backup

.PHONY: restore
restore: tools $(LAUNCHER) ## Restores it beside the running one; TO=moment, FROM=folder, INTO=folder
	@exec backend/local/start restore

.PHONY: bench
bench: build $(BENCH) ## Measures the whole system, as ratios; a small try with ONLY="--quick"
	@exec bench/start $(ONLY)

.PHONY: sbom
sbom: tools ## Lists all parts with their versions, as CycloneDX in target/sbom
	@mkdir -p target/sbom
	@$(MVN) -pl api -am compile cyclonedx:makeBom@parts
	@cp backend/api/target/parts.json target/sbom/backend.json
	@cd frontend && npm sbom --sbom-format cyclonedx --package-lock-only >../target/sbom/frontend.json
	@node .ci/check-sbom.mjs

.PHONY: screenshot
screenshot: tools $(NODE_MODULES) ## Takes the README's picture of the family page anew
	@$(NPM) run screenshot

.PHONY: lint
lint: tools $(NODE_MODULES) $(CHECKERS) ## Checks style and types, the contract and the container files
	@$(MVN) -Pbench test-compile dependency:analyze-only@nothing-unused spotless:check pmd:check \
	  pmd:cpd-check pmd:aggregate-cpd-check
	@$(NPM) run lint
	@$(NPM) run typecheck
	@.ci/documents --check
	@.ci/scripts
	@.ci/node_modules/.bin/redocly lint openapi.yaml
	@node .ci/check-containers.mjs
	@node .ci/check-migrations.mjs

.PHONY: format
format: tools $(NODE_MODULES) $(CHECKERS) ## Formats all sources and documents
	@$(MVN) -Pbench spotless:apply
	@$(NPM) run format
	@.ci/documents --write

.PHONY: contract
contract: tools $(NODE_MODULES) ## Regenerates openapi.yaml from the code, and the frontend's types from it
	@$(MVN) -pl api -am package -Dmaven.test.skip=true
	@cp backend/api/target/openapi/openapi.yaml openapi.yaml
	@$(NPM) run api:types

.PHONY: packages
packages: $(NODE_MODULES) $(CHECKERS)

.PHONY: tools
tools:
	@.ci/check-tools

.PHONY: test-tools
test-tools:
	@.ci/check-tools test

$(LAUNCHER): $(LOCAL_SOURCES) | tools
	@echo 'Building the launcher …'
	@$(MVN) -pl local package -Dmaven.test.skip=true
	@touch $@

$(JAR): $(API_SOURCES) $(LAUNCHER) | tools
	@echo 'Building the backend …'
	@$(MVN) -pl api -am package -Dmaven.test.skip=true
	@touch $(LAUNCHER) $@

$(BENCH): $(BENCH_SOURCES) $(LAUNCHER) | tools
	@$(MVN) -Pbench -pl :familieplan-bench -am package -Dmaven.test.skip=true
	@touch $(LAUNCHER) $@

$(NODE_MODULES): frontend/package.json frontend/package-lock.json | tools
	@echo 'Installing the frontend'"'"'s packages …'
	@cd frontend && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(CHECKERS): .ci/package.json .ci/package-lock.json | tools
	@cd .ci && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(DIST): $(WEB_SOURCES) $(NODE_MODULES)
	@echo 'Building the web UI …'
	@$(NPM) run build -- --logLevel warn
	@touch $@
