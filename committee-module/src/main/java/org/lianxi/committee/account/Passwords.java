package org.lianxi.committee.account;

import java.util.Optional;

/** Hashes passwords. */
interface Passwords {

    String hash(String password);

    /** Whether the password belongs to the hash. Without a hash it takes as long and the answer is no. */
    boolean matches(String password, Optional<String> hash);
}
