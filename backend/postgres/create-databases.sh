#!/usr/bin/env bash
# Runs once, when the container's data directory is made: the same databases and roles as on a single machine.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username postgres --dbname postgres \
  --set db_password="$DB_PASSWORD" --set db_owner_password="$DB_OWNER_PASSWORD" \
  --set keycloak_password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role familieplan login password :'db_owner_password';
create role familieplan_app login password :'db_password';
create database familieplan owner familieplan;
create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
-- The details of a refusal repeat the row: names and birth dates must not reach the server's log.
alter role familieplan set log_error_verbosity = terse;
alter role familieplan_app set log_error_verbosity = terse;
alter role keycloak set log_error_verbosity = terse;
SQL
