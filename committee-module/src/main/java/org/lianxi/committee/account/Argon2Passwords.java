package org.lianxi.committee.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id at the cost that the operator has set. It is slow on purpose, so no more of them run at a time than there are
 * cores. A hash carries its own cost, so those of before a change of the settings still open.
 */
@ApplicationScoped
class Argon2Passwords implements Passwords {

    private static final String RANDOM = "$random-sha256$";
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Argon2Function argon2id;
    private final String nobodysHash;

    @Inject
    Argon2Passwords(AccountSettings settings) {
        HashCost cost = settings.hashCost();
        this.argon2id =
                Argon2Function.getInstance(cost.memoryKib(), cost.passes(), cost.lanes(), HASH_BYTES, Argon2.ID);
        this.nobodysHash = hash("the password of no account at all");
    }

    @Override
    public final String hash(String password) {
        return onOneCore(() -> Password.hash(bounded(password))
                .addRandomSalt(SALT_BYTES)
                .with(argon2id)
                .getResult());
    }

    @Override
    public String hashRandom(String password) {
        return RANDOM + Login.sha256(password);
    }

    /** Every answer costs one Argon2id, so that its time tells nothing about the account. */
    @Override
    public boolean matches(String password, Optional<String> hash) {
        String known = hash.filter(each -> !isOfRandom(each)).orElse(nobodysHash);
        boolean isRight = onOneCore(
                () -> Password.check(bounded(password), known).with(Argon2Function.getInstanceFromHash(known)));
        boolean isOfRandom = hash.filter(Argon2Passwords::isOfRandom)
                .filter(each -> isSame(each, hashRandom(password)))
                .isPresent();
        return isOfRandom || (isRight && hash.filter(each -> !isOfRandom(each)).isPresent());
    }

    @Override
    public boolean isOutdated(String hash) {
        return isOfRandom(hash) || !Argon2Function.getInstanceFromHash(hash).equals(argon2id);
    }

    private static boolean isOfRandom(String hash) {
        return hash.startsWith(RANDOM);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
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
        return password.length() <= PasswordPolicy.LONGEST ? "p" + password : "too long";
    }
}
