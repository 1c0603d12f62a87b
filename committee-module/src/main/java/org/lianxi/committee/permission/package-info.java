/** Who may do what where: the permission matrix of DOMAIN §2.3, asked in the first line of every use case. */
@NullMarked
package org.lianxi.committee.permission;

import org.jspecify.annotations.NullMarked;
