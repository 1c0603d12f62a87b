package org.lianxi.committee.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP's smallest). It costs about 40 CPU-ms, so no more of them run at
 * a time than there are cores.
 */
@ApplicationScoped
class Argon2Passwords implements Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodysHash = hash("the password of no account at all");

    @Override
    public final String hash(String password) {
        return onOneCore(() -> Password.hash(bounded(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult());
    }

    @Override
    public boolean matches(String password, Optional<String> hash) {
        boolean isRight = onOneCore(() ->
                Password.check(bounded(password), hash.orElse(nobodysHash)).with(ARGON2ID));
        return isRight && hash.isPresent();
    }

    private <T> T onOneCore(Supplier<T> hashing) {
        cores.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            cores.release();
        }
    }

    /** Nobody may keep a core busy with a book; and an empty password is hashed as something. */
    private static String bounded(String password) {
        return password.length() <= PasswordRules.LONGEST ? "p" + password : "too long";
    }
}
