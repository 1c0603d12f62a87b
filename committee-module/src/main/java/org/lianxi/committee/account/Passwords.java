package org.lianxi.committee.account;

import java.util.Optional;

/** Hashes passwords. */
interface Passwords {

    String hash(String password);

    /** Whether the password belongs to the hash. Without a hash it takes as long and the answer is no. */
    boolean matches(String password, Optional<String> hash);

    /** Whether the settings want another hash now than this one was made with. */
    boolean isOutdated(String hash);
}
