/** The owners' joint decision as arithmetic: who counts how much, and whether a vote passed (DOMAIN §4.5). */
@NullMarked
package org.lianxi.committee.ownersvote;

import org.jspecify.annotations.NullMarked;
