// The classes of DoJa that are declared in TypeScript.
import type { LibraryClass } from '../../../vm/native/library-class.ts';
import { ConnectionException } from './io/ConnectionException.ts';
import { HttpConnection } from './io/HttpConnection.ts';
import { IappliHttpConnection, HttpOutputStream } from './io/IappliHttpConnection.ts';
import { ResourceConnection } from './io/ResourceConnection.ts';
import { ScratchpadConnection, ScratchpadOutputStream } from './io/ScratchpadConnection.ts';
import { IllegalStateException } from './lang/IllegalStateException.ts';
import { UnsupportedOperationException } from './lang/UnsupportedOperationException.ts';
import { XObject } from './lang/XObject.ts';
import { XString } from './lang/XString.ts';
import { URLDecoder } from './net/URLDecoder.ts';
import { URLEncoder } from './net/URLEncoder.ts';
import { AudioPresenter } from './ui/AudioPresenter.ts';
import { Button } from './ui/Button.ts';
import { Canvas } from './ui/Canvas.ts';
import { Component } from './ui/Component.ts';
import { ComponentListener } from './ui/ComponentListener.ts';
import { DecodedImage } from './ui/DecodedImage.ts';
import { DefaultFocusManager } from './ui/DefaultFocusManager.ts';
import { Dialog } from './ui/Dialog.ts';
import { Display } from './ui/Display.ts';
import { FocusManager } from './ui/FocusManager.ts';
import { Font } from './ui/Font.ts';
import { Frame } from './ui/Frame.ts';
import { Graphics } from './ui/Graphics.ts';
import { HTMLLayout } from './ui/HTMLLayout.ts';
import { IApplication } from './ui/IApplication.ts';
import { Image } from './ui/Image.ts';
import { ImageLabel } from './ui/ImageLabel.ts';
import { Interactable } from './ui/Interactable.ts';
import { KeyListener } from './ui/KeyListener.ts';
import { Label } from './ui/Label.ts';
import { LayoutManager } from './ui/LayoutManager.ts';
import { ListBox } from './ui/ListBox.ts';
import { MApplication } from './ui/MApplication.ts';
import { MediaContent } from './ui/MediaContent.ts';
import { MediaData } from './ui/MediaData.ts';
import { MediaImage } from './ui/MediaImage.ts';
import { MediaListener } from './ui/MediaListener.ts';
import { MediaManager } from './ui/MediaManager.ts';
import { MediaPresenter } from './ui/MediaPresenter.ts';
import { MediaResource } from './ui/MediaResource.ts';
import { MediaSound } from './ui/MediaSound.ts';
import { Panel } from './ui/Panel.ts';
import { PhoneSystem } from './ui/PhoneSystem.ts';
import { ShortTimer } from './ui/ShortTimer.ts';
import { SoftKeyListener } from './ui/SoftKeyListener.ts';
import { TextBox } from './ui/TextBox.ts';
import { Ticker } from './ui/Ticker.ts';
import { UIException } from './ui/UIException.ts';
import { VisualPresenter } from './ui/VisualPresenter.ts';
import { Base64 } from './util/Base64.ts';
import { EventListener } from './util/EventListener.ts';
import { MessageDigest } from './util/MessageDigest.ts';
import { Phone } from './util/Phone.ts';
import { TimeKeeper } from './util/TimeKeeper.ts';
import { Timer } from './util/Timer.ts';
import { TimerListener } from './util/TimerListener.ts';

export const DOJA_CLASSES: readonly LibraryClass[] = [
  ConnectionException,
  HttpConnection,
  IappliHttpConnection,
  HttpOutputStream,
  ResourceConnection,
  ScratchpadConnection,
  ScratchpadOutputStream,
  IllegalStateException,
  UnsupportedOperationException,
  XObject,
  XString,
  URLDecoder,
  URLEncoder,
  AudioPresenter,
  Button,
  Canvas,
  Component,
  ComponentListener,
  DecodedImage,
  DefaultFocusManager,
  Dialog,
  Display,
  FocusManager,
  Font,
  Frame,
  Graphics,
  HTMLLayout,
  IApplication,
  Image,
  ImageLabel,
  Interactable,
  KeyListener,
  Label,
  LayoutManager,
  ListBox,
  MApplication,
  MediaContent,
  MediaData,
  MediaImage,
  MediaListener,
  MediaManager,
  MediaPresenter,
  MediaResource,
  MediaSound,
  Panel,
  PhoneSystem,
  ShortTimer,
  SoftKeyListener,
  TextBox,
  Ticker,
  UIException,
  VisualPresenter,
  Base64,
  EventListener,
  MessageDigest,
  Phone,
  TimeKeeper,
  Timer,
  TimerListener,
];
