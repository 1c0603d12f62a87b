/** The process engine, behind words of our own: the only package that knows which engine it is. */
@NullMarked
package org.lianxi.bpmn.engine;

import org.jspecify.annotations.NullMarked;
