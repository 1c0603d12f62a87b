package org.lianxi.bpmn.engine;

/**
 * One step as a model draws it.
 *
 * @param id id in the model
 * @param nameZh name of the element
 * @param nameEn documentation of the element
 * @param isHuman whether a person does it
 * @param formKey page on which it is done; empty if no person does it
 */
public record ModelStep(String id, String nameZh, String nameEn, boolean isHuman, String formKey) {}
