/** What a person is told: the bell of every page, and the list behind it. */
@NullMarked
package org.lianxi.web.notification;

import org.jspecify.annotations.NullMarked;
