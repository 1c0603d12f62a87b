package org.lianxi.committee.oldcompound;

/** How many residents of a compound are of one sort; a sum, never a person. */
public record Cell(String category, int persons) {}
