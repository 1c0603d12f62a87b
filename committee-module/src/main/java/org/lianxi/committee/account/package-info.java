/** Accounts: signing in with a password, lock-out, opening accounts and the first administrator. */
@NullMarked
package org.lianxi.committee.account;

import org.jspecify.annotations.NullMarked;
