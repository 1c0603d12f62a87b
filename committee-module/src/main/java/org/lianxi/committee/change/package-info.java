/**
 * Changes of the registers by two persons (DOMAIN §2.3, first row): proposed by one, approved by another, entered at once or on
 * their day.
 */
@NullMarked
package org.lianxi.committee.change;

import org.jspecify.annotations.NullMarked;
