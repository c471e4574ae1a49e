/** What tests are written with: the real services, tokens of the demo users, checked requests, time and statements. */
package dk.familieplan.support;
