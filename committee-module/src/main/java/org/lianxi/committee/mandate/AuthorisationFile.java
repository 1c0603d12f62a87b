package org.lianxi.committee.mandate;

/** The signed paper. */
@SuppressWarnings("ArrayRecordComponent") // read once and stored; never compared
public record AuthorisationFile(String name, String mediaType, byte[] content) {}
