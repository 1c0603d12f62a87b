/**
 * The record of owners' votes that are held outside the product: prepared, announced, counted and published, each step checked
 * against the formalities of DOMAIN §4.5.8.
 */
@NullMarked
package org.lianxi.committee.voterecord;

import org.jspecify.annotations.NullMarked;
