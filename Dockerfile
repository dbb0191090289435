# Built from the lockfile alone; what runs is not root, and writes nowhere but to where audits are kept, if they are.
FROM node:20.19-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run compile && npm prune --omit=dev --ignore-scripts

FROM node:20.19-bookworm-slim
ENV NODE_ENV=production PARTNER_PREFLIGHT_SERVE_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/schemas ./schemas
COPY --from=build /app/rules ./rules
COPY --from=build /app/datasets ./datasets
RUN install -d -o node -g node -m 700 /var/lib/partner-preflight
USER node
EXPOSE 8080
ENTRYPOINT ["node", "dist/cli/bin.js"]
CMD ["serve", "--keys", "/etc/partner-preflight/keys.json"]
