package org.lianxi.committee.territory;

/**
 * The title of something that belongs to a compound. Several compounds may have something of the same title.
 *
 * @param title its title
 * @param compound where it belongs
 */
public record TitleInCompound(String title, CompoundId compound) {}
