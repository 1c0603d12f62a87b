package org.lianxi.committee.account;

import java.util.Optional;

/** Hashes passwords. */
interface Passwords {

    String hash(String password);

    /**
     * Hashes a password of at least a hundred random bits, which nobody can guess however fast a guess is; so it is quick,
     * and ten thousand can be made in one act. It is never used for a password that somebody has chosen.
     */
    String hashRandom(String password);

    /** Whether the password belongs to the hash. Without a hash it takes as long and the answer is no. */
    boolean matches(String password, Optional<String> hash);

    /** Whether the settings want another hash now than this one was made with. */
    boolean isOutdated(String hash);
}
