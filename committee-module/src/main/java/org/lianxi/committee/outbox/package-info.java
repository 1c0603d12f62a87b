/** 消息: what people are told, written together with what happened, and how it leaves the product. */
@NullMarked
package org.lianxi.committee.outbox;

import org.jspecify.annotations.NullMarked;
