package org.lianxi.committee.secondfactor;

/** Bytes as letters that people can type (RFC 4648, without padding). */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int held = 0;
        for (byte each : bytes) {
            waiting = (waiting << Byte.SIZE) | (each & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt((waiting >> held) & 0x1f));
            }
        }
        if (held > 0) {
            text.append(ALPHABET.charAt((waiting << (BITS - held)) & 0x1f));
        }
        return text.toString();
    }
}
