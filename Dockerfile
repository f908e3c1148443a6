# The bot as an image: built with everything, run with the production packages alone and as an unprivileged user.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY cards cards
COPY src src
# Not `npm ci --omit=dev`: an install script of botbuilder-dialogs calls rimraf, which is a development package.
RUN npm run build && npm prune --omit=dev

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production STORE=lowdb:/data/store
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/cards cards
COPY --from=build /app/dist dist
# What `npm run fsck` and the like begin with.
COPY --from=build /app/src/tools/run.js src/tools/
# The one place that is written to, for a store in a folder. The store is a folder in it, since a restore renames that.
RUN install -d -o node -g node -m 0700 /data
VOLUME /data
USER node
EXPOSE 3978
# Alive, not ready: a bot that waits for its database is not to be ended.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", \
  "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm in between, so that SIGTERM reaches the bot.
CMD ["node", "dist/main.js"]
