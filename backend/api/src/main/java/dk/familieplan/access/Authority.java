package dk.familieplan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation is a decision of authority, {@code x-authority} in the contract. The coordinator coordinates and decides
 * nothing of the kind: {@link Roles#COORDINATOR} is never among its roles.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Authority {}
