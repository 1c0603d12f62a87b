package org.lianxi.committee.importing;

/**
 * Which checked sheet is meant.
 *
 * @param place the compound or vote for which it was sent; empty for the registers of the whole product
 */
public record CheckedImport(ImportId id, String place) {}
