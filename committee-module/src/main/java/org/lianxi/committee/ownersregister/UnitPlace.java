package org.lianxi.committee.ownersregister;

/** Where a unit is: its building and its number in it. */
public record UnitPlace(String building, String unit) {}
