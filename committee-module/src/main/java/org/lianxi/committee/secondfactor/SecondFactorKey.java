package org.lianxi.committee.secondfactor;

/** Where the key comes from with which the secrets are encrypted at rest; it lies outside the database. */
public interface SecondFactorKey {

    /**
     * 32 bytes, always the same.
     *
     * @throws IllegalStateException if the operator has set none
     */
    byte[] bytes();
}
