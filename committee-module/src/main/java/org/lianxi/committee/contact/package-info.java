/** 联系方式: where a person wants to be told outside the portal, of what, and in which language. */
@NullMarked
package org.lianxi.committee.contact;

import org.jspecify.annotations.NullMarked;
