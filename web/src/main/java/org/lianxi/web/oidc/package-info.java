/**
 * Signing in through an identity provider (OpenID Connect, authorisation code with PKCE): off unless it is configured,
 * and only for accounts that were linked before.
 */
@NullMarked
package org.lianxi.web.oidc;

import org.jspecify.annotations.NullMarked;
