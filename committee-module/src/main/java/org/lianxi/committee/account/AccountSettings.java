package org.lianxi.committee.account;

import java.time.Duration;
import java.util.Set;
import org.lianxi.committee.mandate.Post;

/** What an operator may set about accounts. The values are [DESIGN] unless their type names a source. */
public interface AccountSettings {

    HashCost hashCost();

    PasswordPolicy passwordPolicy();

    /** How long a password lets in that somebody else has handed over. */
    Duration temporaryPasswordValid();

    /** Whose sign-in needs a second factor (DOMAIN §11, two factors). */
    Set<Post> postsWithSecondFactor();

    /** Whether this product shows a demonstration; only then its accounts need no second factor. */
    boolean isDemonstration();
}
