/** The owners' register of a compound: exclusive units, areas and pseudonymous owners, for votes only (DOMAIN §4.5, §10.5). */
@NullMarked
package org.lianxi.committee.ownersregister;

import org.jspecify.annotations.NullMarked;
