package org.lianxi.committee.ownersvote;

/**
 * Who cast a ballot in an owner's place.
 *
 * @param key stands for the proxy, as an owner's key stands for an owner
 * @param hasWrittenAuthority whether the owner's written authorisation is there
 * @param isServiceStaff whether the proxy works for the property service (SOD-05)
 */
public record Proxy(OwnerKey key, boolean hasWrittenAuthority, boolean isServiceStaff) {}
