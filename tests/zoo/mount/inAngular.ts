// The compiler in the page turns templates into code there, as a portal's build would have done before.
import '@angular/compiler';
import 'zone.js';
import { Component, type EnvironmentProviders, type Provider, type Type } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Model } from '../cell.ts';

interface AngularForm {
  readonly group: FormGroup;
  readonly template: string;
  readonly imports: readonly Type<unknown>[];
  readonly providers?: readonly (Provider | EnvironmentProviders)[];
}

/** Renders one reactive form; the model of a cell is the value of the form control with its id. */
export function inAngular({
  group,
  template,
  imports,
  providers = [],
}: AngularForm): (root: HTMLElement) => (id: string) => Model {
  return (root) => {
    class Questionnaire {
      readonly group = group;
    }
    const component = Component({ selector: 'zoo-form', template, imports: [...imports] })(
      Questionnaire,
    ) as Type<unknown>;
    root.append(document.createElement('zoo-form'));
    void bootstrapApplication(component, { providers: [...providers] });
    return (id) => (group.get(id)?.value ?? null) as Model;
  };
}

/** Settles when Angular has rendered its form. */
export function angularIsReady(): Promise<unknown> {
  return new Promise((ready) => {
    const look = () => (document.querySelector('zoo-form *') ? ready(null) : requestAnimationFrame(look));
    look();
  });
}
