/**
 * The bridge to Bean Validation, for applications that live in it: {@link it.apsis.validation.bean.ModelAccessors} makes
 * Hibernate Validator see the constraints of the model, {@link it.apsis.validation.bean.SurveyConstraintValidators} runs
 * an application's rules behind them, and {@link it.apsis.validation.bean.BeanConstraintRule} turns an application's own
 * constraints into findings. Everybody else needs nothing of it, and no such library.
 */
@NullMarked
package it.apsis.validation.bean;

import org.jspecify.annotations.NullMarked;
