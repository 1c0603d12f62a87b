package org.lianxi.committee.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a secret for its owner, a person or a thing (AES-256-GCM): whoever reads the table without the key learns nothing,
 * and what is copied to another owner's row does not open.
 */
public final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** A seal with 32 bytes that are kept outside the database. */
    public Seal(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("the key of a seal has " + key.length + " bytes, not 32");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Encrypts what only the same key opens, for this owner. */
    public String close(String owner, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, owner, nonce, secret);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + closed.length)
                        .put(nonce)
                        .put(closed)
                        .array());
    }

    /**
     * Decrypts what was encrypted for this owner.
     *
     * @throws IllegalStateException if it was encrypted with another key or for another owner
     */
    public byte[] open(String owner, String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed);
        return run(
                Cipher.DECRYPT_MODE,
                owner,
                Arrays.copyOf(all, NONCE_BYTES),
                Arrays.copyOfRange(all, NONCE_BYTES, all.length));
    }

    private byte[] run(int mode, String owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secret of " + owner + " does not open with this key", e);
        }
    }
}
