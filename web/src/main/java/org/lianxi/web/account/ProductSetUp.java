package org.lianxi.web.account;

/** The first administrator was set up: the one-time link is worth nothing any more. */
public record ProductSetUp() {}
