#!/bin/sh
# Runs once, when the compose file's database is made: a schema of its owner, and a role for the bots. The migration
# grants that role what bots need.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$BOT_PASSWORD" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create schema gcc_desk;
create role gcc_desk_bot login password :'password';
alter role gcc_desk_bot set search_path = gcc_desk;
SQL
