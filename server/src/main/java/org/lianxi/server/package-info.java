/**
 * What starts the product on one machine: a database of its own unless one is named, Payara Micro, and the portal in it.
 *
 * <p>What the portal is told, all by system properties: {@code lianxi.db.url}, {@code lianxi.db.user}, {@code
 * lianxi.db.password}, {@code lianxi.demo} ({@code on} or {@code off}), {@code lianxi.tls} (whether browsers come by TLS),
 * {@code lianxi.view-state-key} and {@code lianxi.second-factor-key} (both Base64), and {@code lianxi.data}, the data directory. What it answers with, both files in
 * that directory: {@code sign-ins.txt}, shown as it stands to whoever started the product, and {@code set-up.txt}, the
 * path of the one-time link that sets up the first administrator.
 */
@NullMarked
package org.lianxi.server;

import org.jspecify.annotations.NullMarked;
