# The bot, small and not root. All that it writes is in /data; the rest may be mounted read-only.
FROM python:3.13-slim AS build
WORKDIR /build
RUN python -m venv /pullquote
COPY .github/run.txt .github/run.txt
RUN /pullquote/bin/pip install --no-cache-dir --require-hashes --requirement .github/run.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY index index
# What builds the package is no part of it: versions alone, as pyproject.toml has them.
RUN /pullquote/bin/pip install --no-cache-dir --no-deps .

FROM python:3.13-slim
# The letters of PDF files in Chinese, Japanese or Korean that leave their fonts to the machine: without, they are refused.
RUN apt-get update && apt-get install --yes --no-install-recommends fonts-droid-fallback && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --no-create-home --home-dir /data pullquote && install --directory --owner pullquote /data
COPY --from=build /pullquote /pullquote
# Settings are the environment's: a .env in the folder would be looked for in /data.
ENV PATH=/pullquote/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PULLQUOTE_DATABASE=sqlite:////data/pullquote.db \
    PULLQUOTE_HTTP_PORT=8081
USER 10001
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM
# At the port that the settings say, which may be another one, or none: then nothing is known, and nothing wrong.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import os, urllib.request; port = os.environ['PULLQUOTE_HTTP_PORT'].strip(); port and urllib.request.urlopen(f'http://127.0.0.1:{port}/healthz', timeout=4)"]
ENTRYPOINT ["pullquote"]
CMD ["run"]
